"""Run the commands with ``python -m claimledger``."""

import sys

from claimledger.cli import main

sys.exit(main(sys.argv[1:]))
