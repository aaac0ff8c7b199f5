print("impulse")
