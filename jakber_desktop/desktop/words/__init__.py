"""How the window words what it shows; one module a subject."""
