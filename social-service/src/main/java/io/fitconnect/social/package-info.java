/**
 * What people are to each other and what they say to each other. A read shows what its viewer may see at that moment: relations,
 * visibility and hiding are decided in the statement that reads.
 */
@NullMarked
package io.fitconnect.social;

import org.jspecify.annotations.NullMarked;
