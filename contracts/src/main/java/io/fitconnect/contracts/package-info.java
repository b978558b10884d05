/**
 * The list of the house, {@code contracts/services.yaml}, for the tools that start, route to and check every service. A
 * service reads none of it; what it reads of this module is files, such as {@code contracts/sports.yaml}.
 */
@NullMarked
package io.fitconnect.contracts;

import org.jspecify.annotations.NullMarked;
