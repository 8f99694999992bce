/** What the numbers of printed marks stand for, on a sheet of its own behind the page. */
export const LEGEND = `
.legend {
  display: none;
}

@media print {
  .legend {
    display: block;
    break-before: page;
    padding: 4mm;
    background: #fff;
    color: #000;
    color-scheme: light;
    font: 10pt/1.5 var(--gra-font);
    overflow-wrap: anywhere;
  }

  .legend h2 {
    margin: 0 0 3mm;
    font-size: 13pt;
    font-weight: 600;
  }

  .legend dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2.5mm 3mm;
  }

  .legend dt {
    font-weight: 600;
    text-align: end;
  }

  .legend dd {
    break-inside: avoid;
  }

  .legend .severity {
    font-weight: 600;
  }
}
`;
