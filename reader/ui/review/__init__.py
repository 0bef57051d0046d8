"""The passages whose article changed under them, to be put back in their place by the person."""
