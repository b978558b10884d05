/** The tables of preferences. Every statement names athletes. */
@NullMarked
package io.fitconnect.notification.preference.persistence;

import org.jspecify.annotations.NullMarked;
