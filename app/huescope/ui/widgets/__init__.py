"""Small widgets that several panels share: swatches, drop-downs, labels, notices."""
