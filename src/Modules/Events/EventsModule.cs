using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Demonstration;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Readiness;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Timeline;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Events;

/// <summary>What the host calls.</summary>
public static class EventsModule
{
    internal const string Name = "events";

    /// <summary>Adds the supply assurance of major events.</summary>
    public static IRequestExecutorBuilder AddEvents(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<EventsDb, SqliteEventsDb, SqlServerEventsDb>(Name)
            .AddChangeFeed<EventsDb, SupplyTask>(Name)
            .AddSingleton<IProtectedWindowSource, EventsInProtectedTimes>()
            .AddSingleton<ICustomerServiceSource, TasksInTimeline>()
            .AddSingleton<IAgendaSource, TasksInAgenda>()
            .AddSingleton<IAgendaSource, ShiftsInAgenda>()
            .AddSingleton<IDemonstrationData, EventsDemonstration>();
        return builder
            .RegisterDbContextFactory<EventsDb>()
            .AddMajorEvents()
            .AddSites()
            .AddTasks()
            .AddShifts()
            .AddIncidents()
            .AddReadiness();
    }

    private static IRequestExecutorBuilder AddMajorEvents(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<MajorEventByIdDataLoader>()
        .AddDataLoader<StepsByEventDataLoader>()
        .AddTypeExtension(typeof(MajorEventQueries))
        .AddTypeExtension(typeof(MajorEventNode))
        .AddTypeExtension(typeof(EventsOfTeam))
        .AddTypeExtension(typeof(PlanEvent))
        .AddTypeExtension(typeof(ChangeEventPeriods))
        .AddTypeExtension(typeof(AssignDetachment))
        .AddTypeExtension(typeof(BeginAssurance))
        .AddTypeExtension(typeof(FinishEvent))
        .AddTypeExtension(typeof(CancelEvent));

    private static IRequestExecutorBuilder AddSites(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<ProtectedSiteByIdDataLoader>()
        .AddTypeExtension(typeof(ProtectedSiteQueries))
        .AddTypeExtension(typeof(ProtectedSiteNode))
        .AddTypeExtension(typeof(SitesOfCommunity))
        .AddTypeExtension(typeof(SitesOfCustomer))
        .AddTypeExtension(typeof(ProtectSite))
        .AddTypeExtension(typeof(WithdrawSite));

    private static IRequestExecutorBuilder AddTasks(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<SupplyTaskByIdDataLoader>()
        .AddDataLoader<StepsByTaskDataLoader>()
        .AddDataLoader<DefectByIdDataLoader>()
        .AddDataLoader<DefectsByTaskDataLoader>()
        .AddTypeExtension(typeof(SupplyTaskQueries))
        .AddTypeExtension(typeof(SupplyTaskWatching))
        .AddTypeExtension(typeof(SupplyTaskGroups))
        .AddTypeExtension(typeof(SupplyTaskNode))
        .AddTypeExtension(typeof(DefectNode))
        .AddTypeExtension(typeof(TasksOfMember))
        .AddTypeExtension(typeof(TasksOfCustomer))
        .AddTypeExtension(typeof(TasksOfCommunity))
        .AddTypeExtension(typeof(PlanTask))
        .AddTypeExtension(typeof(AssignTask))
        .AddTypeExtension(typeof(PostponeTask))
        .AddTypeExtension(typeof(FinishTask))
        .AddTypeExtension(typeof(CancelTask))
        .AddTypeExtension(typeof(NoteDefect))
        .AddTypeExtension(typeof(FixDefect));

    private static IRequestExecutorBuilder AddShifts(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<DutyShiftByIdDataLoader>()
        .AddDataLoader<PlannedShiftsByEventDataLoader>()
        .AddDataLoader<ShiftClashesByEventDataLoader>()
        .AddTypeExtension(typeof(DutyShiftQueries))
        .AddTypeExtension(typeof(DutyShiftNode))
        .AddTypeExtension(typeof(CoverOfEvent))
        .AddTypeExtension(typeof(CoverOfSite))
        .AddTypeExtension(typeof(ShiftsOfMember))
        .AddTypeExtension(typeof(ShiftsOfTeam))
        .AddTypeExtension(typeof(PlanShift))
        .AddTypeExtension(typeof(MoveShift))
        .AddTypeExtension(typeof(SwapShift))
        .AddTypeExtension(typeof(CancelShift));

    private static IRequestExecutorBuilder AddIncidents(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<IncidentByIdDataLoader>()
        .AddDataLoader<StepsByIncidentDataLoader>()
        .AddTypeExtension(typeof(IncidentQueries))
        .AddTypeExtension(typeof(IncidentGroups))
        .AddTypeExtension(typeof(IncidentNode))
        .AddTypeExtension(typeof(ReportIncident))
        .AddTypeExtension(typeof(ResolveIncident));

    private static IRequestExecutorBuilder AddReadiness(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<ReadinessBySiteDataLoader>()
        .AddDataLoader<ReadinessByEventDataLoader>()
        .AddTypeExtension(typeof(ReadinessOfSite))
        .AddTypeExtension(typeof(ReadinessOfEvent));
}
