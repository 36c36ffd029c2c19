"""The HTTP door: Starlette, one module per resource, one registry of operations behind routes and OpenAPI alike."""
