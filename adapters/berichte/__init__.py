"""Reports as they leave the house: as JSON, as CSV and XLSX that a spreadsheet opens safely, and for an earlier Wissensstand."""
