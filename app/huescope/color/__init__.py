"""What a colour is: spaces, single colours, and the difference between two of them."""
