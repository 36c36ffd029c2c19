"""The office: Mandant and its Regelwerke, teams, Fachkräfte, places, the Warteliste."""
