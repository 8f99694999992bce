import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Who imports whom among the files of the project, as the compiler reads them. */

const ROOT = join(import.meta.dirname, '..', '..');

/** An import of one file by another, both relative to the project. */
export interface ImportEdge {
  readonly from: string;
  readonly to: string;
  /** Whether nothing but types is taken, so that nothing is left of it where the code runs. */
  readonly typesOnly: boolean;
}

/** The scripts below folders of the project, by their paths in it. */
export function filesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.d\.m?ts$/.test(name))
      .map((name) => [folder, ...name.split(sep)].join('/')),
  );
}

/** The file that a relative path in an import names. */
function resolved(from: string, source: string): string {
  // Behind `?` a bundler is told what to make of a file.
  const [name = ''] = source.split('?');
  const path = relative(ROOT, join(ROOT, dirname(from), name))
    .split(sep)
    .join('/');
  const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx', ''];
  const found = endings
    .map((ending) => path + ending)
    .find((file) => /\.\w+$/.test(file) && existsSync(join(ROOT, file)));
  if (found === undefined) throw new Error(`${from} imports ${source}, which is no file`);
  return found;
}

/** Whether every name of a list is taken as a type; an empty list is taken for what it does. */
const allTypes = (names: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  names.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly);

function takesTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause, isTypeOnly } = node;
    return (
      isTypeOnly ||
      (!!exportClause && ts.isNamedExports(exportClause) && allTypes(exportClause.elements))
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  const { name, namedBindings } = clause;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name && !!namedBindings && ts.isNamedImports(namedBindings) && allTypes(namedBindings.elements)
  );
}

/** What a syntax node imports of the project, by the path that is written; null for other nodes. */
function importIn(node: ts.Node): { readonly source: string; readonly typesOnly: boolean } | null {
  const relativePath = (path: ts.Node | undefined): string | null =>
    path && ts.isStringLiteralLike(path) && path.text.startsWith('.') ? path.text : null;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const source = relativePath(node.moduleSpecifier);
    return source === null ? null : { source, typesOnly: takesTypesOnly(node) };
  }
  if (ts.isImportTypeNode(node)) {
    const source = ts.isLiteralTypeNode(node.argument) ? relativePath(node.argument.literal) : null;
    return source === null ? null : { source, typesOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const source = relativePath(node.arguments[0]);
    return source === null ? null : { source, typesOnly: false };
  }
  return null;
}

/** The imports of files by other files of the project: `import`, `export … from`, `import(…)`. */
export function importEdges(files: readonly string[]): ImportEdge[] {
  return files.flatMap((from) => {
    const edges: ImportEdge[] = [];
    const visit = (node: ts.Node): void => {
      const found = importIn(node);
      // Style sheets and other files that a bundler takes in import nothing.
      if (found) edges.push({ from, to: resolved(from, found.source), typesOnly: found.typesOnly });
      ts.forEachChild(node, visit);
    };
    const text = readFileSync(join(ROOT, from), 'utf8');
    visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
    return edges;
  });
}

/**
 * Rings of nodes each of which leads to the next and the last to the first; none where there are none.
 * Of rings that share nodes, one is found.
 */
export function cyclesAmong(
  edges: readonly { readonly from: string; readonly to: string }[],
): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (node: string, path: readonly string[]): void => {
    const start = path.indexOf(node);
    if (start >= 0) cycles.push(path.slice(start));
    if (start >= 0 || done.has(node)) return;
    for (const to of targets.get(node) ?? []) visit(to, [...path, node]);
    done.add(node);
  };
  for (const node of targets.keys()) visit(node, []);
  return cycles;
}
