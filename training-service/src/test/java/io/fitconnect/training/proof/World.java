package io.fitconnect.training.proof;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AnnouncedDiary;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DefaultVisibility;
import io.fitconnect.training.diary.DeletedActivities;
import io.fitconnect.training.diary.KeptApart;
import io.fitconnect.training.diary.MemoryOriginals;
import io.fitconnect.training.diary.MemoryTrainings;
import io.fitconnect.training.diary.Originals;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.search.WordIndex;
import io.fitconnect.training.diary.sum.CompareSums;
import io.fitconnect.training.diary.sum.Sums;
import io.fitconnect.training.gear.KnownGears;
import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.MemoryPlan;
import io.fitconnect.training.memory.MortalStore;
import io.fitconnect.training.memory.Rows;
import io.fitconnect.training.plan.ComparePlan;
import io.fitconnect.training.plan.PlanEntries;
import io.fitconnect.training.progress.CompareProgress;
import io.fitconnect.training.progress.DaySums;
import io.fitconnect.training.progress.DerivedTraining;
import io.fitconnect.training.progress.DerivedTrainings;
import io.fitconnect.training.progress.RecordMarks;
import io.fitconnect.training.progress.RecordedFigures;
import io.fitconnect.training.progress.Routes;
import io.fitconnect.training.progress.ZoneSets;
import io.fitconnect.training.timezone.AthleteZones;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** The use cases of diary, plan and progress as they are, over stores in memory at each of which the process may die. */
final class World implements AutoCloseable {

    private static final String RECOMPUTATIONS = "progress-recomputations";
    private static final String FEATURES = "io.fitconnect.training.";

    final Journal journal = new Journal();
    final MemoryTrainings trainings;
    final MemoryProgress.Recorded figures = new MemoryProgress.Recorded(rows(), rows());
    final MemoryProgress.Zones zones = new MemoryProgress.Zones(rows());

    private final AnnouncedDiary announced = new AnnouncedDiary(journal);
    private final MemoryDueWork dueWork = new MemoryDueWork(rows());
    private final GenericApplicationContext context = new GenericApplicationContext();

    World() {
        scan();
        trainings = MemoryTrainings.register(context, journal);
        Rows<UUID, DerivedTraining> derived = rows();
        store(DerivedTrainings.class, new MemoryProgress.Derived(derived));
        store(DaySums.class, new MemoryProgress.Sums(rows(), derived));
        store(RecordMarks.class, new MemoryProgress.Books(rows()));
        store(RecordedFigures.class, figures);
        store(ZoneSets.class, zones);
        store(Routes.class, new MemoryProgress.NoRoutes());
        store(Recordings.class, new MemoryStores.NoRecordings());
        store(WordIndex.class, new MemoryStores.NoWords());
        store(DeletedActivities.class, new MemoryStores.Tombstones(rows()));
        store(Originals.class, new MemoryOriginals(rows()));
        store(KeptApart.class, new MemoryStores.AllApart(trainings));
        store(AthleteZones.class, new MemoryStores.HomeZones(rows()));
        store(KnownGears.class, new MemoryStores.Gears(rows()));
        store(Sums.class, new MemoryStores.KeptSums(journal));
        store(PlanEntries.class, new MemoryPlan(rows()));
        store(DueWork.class, dueWork);
        store(Outbox.class, announced);
        context.registerBean(DefaultVisibility.class, () -> athlete -> Visibility.ONLY_ME);
        context.registerBean(Clock.class, () -> MutableClock.at("2026-01-20T08:00:00Z"));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Transactions.class, () -> new Transactions(new NoTransactions()));
        context.refresh();
    }

    <T> T get(Class<T> useCase) {
        return context.getBean(useCase);
    }

    boolean awaitsRecomputation(AthleteId athlete) {
        return dueWork.isPending(RECOMPUTATIONS, athlete.toString());
    }

    void recomputed(AthleteId athlete) {
        dueWork.complete(RECOMPUTATIONS, athlete.toString());
    }

    /** What is kept or told of an athlete otherwise than a computation from scratch gives. */
    List<String> differences(AthleteId athlete) {
        List<String> differences = new ArrayList<>(get(CompareSums.class).compare(athlete));
        differences.addAll(get(ComparePlan.class).handle(athlete));
        differences.addAll(announced.differences(athlete, trainings.listAll(athlete)));
        if (!awaitsRecomputation(athlete)) {
            differences.addAll(get(CompareProgress.class).handle(athlete.value()));
        }
        return differences;
    }

    @Override
    public void close() {
        context.close();
    }

    private void scan() {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(TestConfiguration.class));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.(persistence|messaging|web)\\..*")));
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan(FEATURES + "diary", FEATURES + "plan", FEATURES + "progress", FEATURES + "gear");
    }

    private <T> void store(Class<T> type, T store) {
        T mortal = MortalStore.of(type, store, journal);
        context.registerBean(type, () -> mortal);
    }

    private <K, V> Rows<K, V> rows() {
        return new Rows<>(journal);
    }

    /** The journal undoes what a test's transaction wrote. */
    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        NoTransactions() {
            setTransactionSynchronization(SYNCHRONIZATION_NEVER);
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
