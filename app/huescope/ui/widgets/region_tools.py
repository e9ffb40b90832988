"""Names of the tools for drawing a region, for the buttons and the overlay."""

RECTANGLE, LASSO = "rectangle", "lasso"
