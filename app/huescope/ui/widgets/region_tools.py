"""Names of the tools that draw a region over the picture, for buttons and for the overlay."""

RECTANGLE, LASSO = "rectangle", "lasso"
