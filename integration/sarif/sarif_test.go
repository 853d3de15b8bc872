package sarif_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var root = filepath.Join("..", "..")

// official compiles the schema, with its formats (uri, date-time) checked.
func official(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(filepath.Join("testdata", "sarif-schema-2.1.0.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, data []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// TestGolden validates what the report package's tests hold its output against:
// between them the files have every part that the tool writes, fixes too.
func TestGolden(t *testing.T) {
	s := official(t)
	files, err := filepath.Glob(filepath.Join(root, "report", "testdata", "golden", "*.sarif"))
	if err != nil || len(files) < 2 {
		t.Fatalf("files %v, error %v", files, err)
	}
	var all []byte
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, data...)
		if err := validate(t, s, data); err != nil {
			t.Errorf("%s: %v", filepath.Base(file), err)
		}
	}
	for _, part := range []string{"ruleIndex", "relatedLocations", "partialFingerprints", "artifactChanges", "helpUri", "markdown"} {
		if !bytes.Contains(all, []byte(`"`+part+`"`)) {
			t.Errorf("no file has %q", part)
		}
	}
}

// TestCommand validates what the command writes of real code.
func TestCommand(t *testing.T) {
	s := official(t)
	for _, dir := range []string{"examples/blog", "plugin/testdata/shop"} {
		t.Run(dir, func(t *testing.T) {
			cmd := exec.Command("go", "run", "./cmd/cascadelint", "-C", dir, "--format", "sarif", "./...")
			cmd.Dir = root
			var errs bytes.Buffer
			cmd.Stderr = &errs
			out, err := cmd.Output()
			var exit *exec.ExitError
			if err != nil && !errors.As(err, &exit) {
				t.Fatal(err)
			}
			if len(out) == 0 {
				t.Fatalf("no output: %s", &errs)
			}
			if !bytes.Contains(out, []byte(`"ruleId": "CL102"`)) {
				t.Errorf("the finding is missing:\n%s", out)
			}
			if err := validate(t, s, out); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestValidatorRefuses shows that the schema is in force.
func TestValidatorRefuses(t *testing.T) {
	s := official(t)
	valid := `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"m"}}]}]}`
	if err := validate(t, s, []byte(valid)); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"unknown property": `{"version":"2.1.0","runs":[],"more":1}`,
		"other version":    `{"version":"2.0.0","runs":[]}`,
		"no message":       `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{}]}]}`,
		"level":            `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"level":"bad","message":{"text":"m"}}]}]}`,
		"line zero":        `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a"},"region":{"startLine":0}}}]}]}]}`,
		"not an address":   `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","informationUri":"%zz"}}}]}`,
	} {
		if err := validate(t, s, []byte(text)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
