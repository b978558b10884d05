/**
 * A part is a server that runs as a process of its own: a store or a service. This package starts a part, waits until it
 * is ready, writes down what runs and stops it again, also from another process than the one that started it. A process is
 * known by pid and start time together, so a recycled pid is never touched. It owns the folders {@code run} and
 * {@code logs} of a home.
 */
@NullMarked
package io.fitconnect.local.part;

import org.jspecify.annotations.NullMarked;
