/**
 * The gear of athletes: shoes, bikes with their components, skis, rackets, watches. Each item has one owner for ever and a
 * kind of {@code gear-kinds.yaml}; a component wears only while it is mounted. Owns the tables {@code gear*}, all
 * partitioned by athlete.
 */
@NullMarked
package io.fitconnect.profile.gear;

import org.jspecify.annotations.NullMarked;
