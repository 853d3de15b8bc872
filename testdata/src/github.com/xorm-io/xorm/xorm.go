// Package xorm has the declarations of github.com/xorm-io/xorm v1.1.6, a fork of
// xorm, that the corpora use.
package xorm

type Engine struct{}

type Session struct{}

func (engine *Engine) NewSession() *Session                  { return &Session{} }
func (engine *Engine) ID(id any) *Session                    { return &Session{} }
func (engine *Engine) Where(query any, args ...any) *Session { return &Session{} }
func (engine *Engine) Delete(bean any) (int64, error)        { return 0, nil }

func (session *Session) ID(id any) *Session                    { return session }
func (session *Session) Where(query any, args ...any) *Session { return session }
func (session *Session) Delete(bean any) (int64, error)        { return 0, nil }
