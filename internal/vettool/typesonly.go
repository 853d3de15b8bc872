package vettool

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"

	"golang.org/x/tools/go/gcexportdata"
)

// A .vetx file holds the types and the facts of a package: a magic word, the
// lengths of the two parts, then the parts. The format is that of
// golang.org/x/tools/go/analysis/unitchecker since v0.50 and private to it; a
// test compares. Whatever goes wrong here, the unit checker does the work.
const (
	vetxMagic  = "vetx"
	vetxHeader = len(vetxMagic) + 8
)

// typesOnly writes the unit's .vetx file with types and no facts. It leaves out
// function bodies and analyzers, which makes up most of the cost of go vet for
// the standard library and other dependencies.
func (u *unit) typesOnly() error {
	if u.VetxOutput == "" || u.Compiler != "" && u.Compiler != "gc" {
		return errors.New("not a unit for the fast way")
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range u.GoFiles {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		files = append(files, f)
	}
	conf := types.Config{
		Importer:         u.importer(fset),
		Sizes:            types.SizesFor("gc", build.Default.GOARCH),
		GoVersion:        u.GoVersion,
		IgnoreFuncBodies: true,
	}
	pkg, err := conf.Check(u.ImportPath, fset, files, nil)
	if err != nil {
		return err
	}
	return u.writeTypes(fset, pkg)
}

func (u *unit) writeTypes(fset *token.FileSet, pkg *types.Package) error {
	var data bytes.Buffer
	// The first byte names the encoding and is left out of .vetx files.
	if err := gcexportdata.Write(&data, fset, pkg); err != nil {
		return err
	}
	export := data.Bytes()[1:]
	out := make([]byte, vetxHeader, vetxHeader+len(export))
	copy(out, vetxMagic)
	binary.LittleEndian.PutUint32(out[len(vetxMagic):], uint32(len(export)))
	if u.Stdout != "" {
		if err := os.WriteFile(u.Stdout, nil, 0o666); err != nil {
			return err
		}
	}
	return os.WriteFile(u.VetxOutput, append(out, export...), 0o666)
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

// importer reads the types of imported packages from their .vetx files.
func (u *unit) importer(fset *token.FileSet) types.Importer {
	imports := map[string]*types.Package{}
	return importerFunc(func(importPath string) (*types.Package, error) {
		path, ok := u.ImportMap[importPath]
		if !ok {
			return nil, fmt.Errorf("can't resolve import %q", importPath)
		}
		if path == "unsafe" {
			return types.Unsafe, nil
		}
		if pkg := imports[path]; pkg != nil && pkg.Complete() {
			return pkg, nil
		}
		data, err := os.ReadFile(u.PackageVetx[path])
		if err != nil {
			return nil, err
		}
		if len(data) < vetxHeader || string(data[:len(vetxMagic)]) != vetxMagic {
			return nil, fmt.Errorf("the .vetx file of %s has another format", path)
		}
		n := uint64(binary.LittleEndian.Uint32(data[len(vetxMagic):]))
		if n > uint64(len(data)-vetxHeader) {
			return nil, fmt.Errorf("the .vetx file of %s is cut short", path)
		}
		export := append([]byte{'i'}, data[vetxHeader:uint64(vetxHeader)+n]...)
		return gcexportdata.Read(bytes.NewReader(export), fset, imports, path)
	})
}
