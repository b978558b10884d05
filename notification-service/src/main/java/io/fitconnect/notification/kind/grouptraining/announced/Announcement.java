package io.fitconnect.notification.kind.grouptraining.announced;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;

/** What the organiser says, in their words. */
record Announcement(GroupTraining training, String text) {}
