// Package analyzer finds deletes that leave child rows behind or are refused.
package analyzer
