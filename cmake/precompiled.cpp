// A source for the target whose precompiled header the others share.
