/**
 * What every servlet application of the house does with odd requests: takes a proxy's word for the client, refuses what cannot be decoded,
 * knows the status of what a page's controller throws, redirects to an address as it is written, and guards its management port. Owns no
 * data.
 */
@NullMarked
package io.fitconnect.platform.servlet;

import org.jspecify.annotations.NullMarked;
