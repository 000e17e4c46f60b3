/** A TypeScript program over files in memory: gives the codes of what is wrong with one piece of code. */
window.problemsOf = (code) => {
  const files = { ...window.files, '/main.ts': code };
  const parsed = window.parsed ??= {};
  const source = (name, version) => ts.createSourceFile(name, files[name], version);
  const host = {
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
    getSourceFile: (name, version) => name === '/main.ts' ? source(name, version)
      : name in files ? parsed[name] ??= source(name, version) : undefined,
    getDefaultLibLocation: () => '/lib',
    getDefaultLibFileName: () => '/lib/lib.d.ts',
    getCurrentDirectory: () => '/',
    directoryExists: (name) => Object.keys(files).some((file) => file.startsWith(name + '/')),
    getDirectories: () => [],
    useCaseSensitiveFileNames: () => true,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
    realpath: (name) => name,
    writeFile: () => {},
  };
  const options = {
    strict: true, noEmit: true, skipDefaultLibCheck: true, types: [],
    target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext,
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'], moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const program = ts.createProgram(['/main.ts'], options, host);
  return ts.getPreEmitDiagnostics(program).map((problem) => problem.code);
};
