package rpc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Reader takes messages off a stream.
type Reader struct{ in *bufio.Reader }

// NewReader reads from a stream, of which it may take more than it returns.
func NewReader(r io.Reader) *Reader { return &Reader{bufio.NewReaderSize(r, 64<<10)} }

// maxLength is the length that no message has: a header that says more is of
// something else than this protocol.
const maxLength = 1 << 30

// Read gives the next message as it came, without its header. At the end of the
// stream between two messages the error is [io.EOF].
func (r *Reader) Read() ([]byte, error) {
	length := -1
	for first := true; ; first = false {
		line, err := r.in.ReadString('\n')
		if err != nil {
			if errors.Is(err, io.EOF) && (!first || line != "") {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		line = strings.TrimSpace(line)
		if line == "" {
			break
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("reading a message's header: %q is no field", line)
		}
		if strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			length, err = strconv.Atoi(strings.TrimSpace(value))
			if err != nil || length < 0 || length > maxLength {
				return nil, fmt.Errorf("reading a message's header: %q is no length", line)
			}
		}
	}
	if length < 0 {
		return nil, errors.New("reading a message's header: there is no Content-Length")
	}
	var body bytes.Buffer // grows with what really comes
	if _, err := io.CopyN(&body, r.in, int64(length)); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	return body.Bytes(), nil
}

// Write puts one message on a stream.
func Write(w io.Writer, message []byte) error {
	if _, err := fmt.Fprintf(w, "Content-Length: %d\r\n\r\n", len(message)); err != nil {
		return err
	}
	_, err := w.Write(message)
	return err
}
