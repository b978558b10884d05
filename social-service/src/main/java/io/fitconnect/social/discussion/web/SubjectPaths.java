package io.fitconnect.social.discussion.web;

import io.fitconnect.social.subject.SubjectKey;

/** Where discussions lie: below their subject. */
final class SubjectPaths {

    static final String ATHLETE = "athleteId";
    static final String TRAINING = "trainingId";
    static final String GROUP_TRAINING = "groupTrainingId";
    static final String CLUB = "clubId";

    static final String OF_TRAINING = SubjectKey.ROOT + "/trainings/{" + ATHLETE + "}/{" + TRAINING + "}";
    static final String OF_GROUP_TRAINING = SubjectKey.ROOT + "/group-trainings/{" + GROUP_TRAINING + "}";
    static final String OF_CLUB = SubjectKey.ROOT + "/clubs/{" + CLUB + "}";

    private SubjectPaths() {}
}
