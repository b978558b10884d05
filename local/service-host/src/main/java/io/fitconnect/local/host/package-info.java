/**
 * Several services in one process, for daily work on one machine. The libraries that all share are on the class path, each
 * service's own classes in a child class loader, and each service has a thread, a context, an environment and a log of
 * its own. What shall run is read from the launcher's files ({@code HostedParts}).
 */
@NullMarked
package io.fitconnect.local.host;

import org.jspecify.annotations.NullMarked;
