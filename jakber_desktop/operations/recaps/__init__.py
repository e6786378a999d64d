"""What adds up over meetings: attendance by office, person and month, mismatches, pictures."""
