"""Pictures of numbers in the window: painted from the geometry that paper has as well."""
