/**
 * How an app's pushes fare: how many were accepted and refused, how long an import takes into the diary, when the last one came. Each
 * instance counts in memory and writes once a minute; a crash loses at most the counts of that minute, and nothing else.
 */
@NullMarked
package io.fitconnect.integration.pushhealth;

import org.jspecify.annotations.NullMarked;
