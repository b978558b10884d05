/**
 * Two outboxes do the same work in turn: transactions that give a key its next number and announce it. Printed are
 * events per second from the first transaction to the last receipt, and how many arrived out of order.
 */
@NullMarked
package io.fitconnect.benchmarks.outbox;

import org.jspecify.annotations.NullMarked;
