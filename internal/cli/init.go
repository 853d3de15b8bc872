package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/internal/config"
)

func (a *app) initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Write a commented .cascadelint.yaml from what is found in the project",
		Args:  cobra.NoArgs,
		RunE:  a.configure,
	}
}

func (a *app) configure(*cobra.Command, []string) error {
	root := config.Root(a.dir())
	if present, ok := config.Find(root); ok {
		return fmt.Errorf("%s is there already; remove it to begin anew", a.show(present))
	}
	found, notes, err := config.Discover(root)
	if err != nil {
		return err
	}
	file := filepath.Join(root, config.FileNames()[0])
	if err := writeNew(file, config.Template(found)); err != nil {
		return err
	}
	fmt.Fprintf(a.stdout, "wrote %s\n", a.show(file))
	for _, n := range notes {
		fmt.Fprintf(a.stdout, "  %s\n", n)
	}
	return nil
}

// writeNew writes a file that must not exist.
func writeNew(file string, data []byte) error {
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	switch {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%s is there already", file)
	case err != nil:
		return fmt.Errorf("writing the configuration: %w", err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("writing the configuration: %w", err)
	}
	return nil
}

// show gives a file's name relative to the working directory.
func (a *app) show(file string) string {
	if rel, err := filepath.Rel(a.env.Dir, file); err == nil {
		return filepath.ToSlash(rel)
	}
	return file
}
