"""Outside: the only modules that touch the disk, git, the network or the clock."""
