package rpc

import (
	"bufio"
	"io"
	"sync"
)

// Outbox writes messages in order without making the sender wait: a peer that
// does not read holds up nobody but itself.
type Outbox struct {
	mu     sync.Mutex
	change *sync.Cond
	queue  [][]byte
	size   int // bytes in the queue
	closed bool
	err    error
	done   chan struct{}
}

// NewOutbox starts to write to a stream. [Outbox.Close] ends it.
func NewOutbox(w io.Writer) *Outbox {
	o := &Outbox{done: make(chan struct{})}
	o.change = sync.NewCond(&o.mu)
	go o.write(bufio.NewWriterSize(w, 64<<10))
	return o
}

// Send queues a message. After Close, or where the peer is gone, it is dropped.
func (o *Outbox) Send(message []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.closed || o.err != nil {
		return
	}
	o.queue = append(o.queue, message)
	o.size += len(message)
	o.change.Broadcast()
}

// Wait returns when no more than so many bytes are queued, or the peer is gone.
func (o *Outbox) Wait(bytes int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for o.size > bytes && o.err == nil {
		o.change.Wait()
	}
}

// Close lets the queue be written, and no more be added.
func (o *Outbox) Close() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed = true
	o.change.Broadcast()
}

// Done is closed when the last message was written, or the peer is gone.
func (o *Outbox) Done() <-chan struct{} { return o.done }

func (o *Outbox) write(w *bufio.Writer) {
	defer close(o.done)
	for {
		message, more, ok := o.next()
		if !ok {
			return
		}
		err := Write(w, message)
		if err == nil && !more {
			err = w.Flush()
		}
		o.mu.Lock()
		o.size -= len(message)
		o.err = err
		if err != nil {
			o.queue = nil
		}
		o.change.Broadcast()
		o.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// next waits for a message; more says that others are behind it.
func (o *Outbox) next() (message []byte, more, ok bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for len(o.queue) == 0 {
		if o.closed {
			return nil, false, false
		}
		o.change.Wait()
	}
	message = o.queue[0]
	o.queue[0] = nil
	o.queue = o.queue[1:]
	return message, len(o.queue) > 0, true
}
