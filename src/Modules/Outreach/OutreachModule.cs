using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Outreach.Coverage;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Demonstration;
using ServiceTeams.Outreach.Imports;
using ServiceTeams.Outreach.Results;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Outreach;

/// <summary>What the host calls.</summary>
public static class OutreachModule
{
    internal const string Name = "outreach";

    /// <summary>Adds outreach sessions and coverage plans.</summary>
    public static IRequestExecutorBuilder AddOutreach(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<OutreachDb, SqliteOutreachDb, SqlServerOutreachDb>(Name)
            .AddSingleton<IAgendaSource, SessionsInAgenda>()
            .AddSingleton<IBook, SessionBook>()
            .AddSingleton<IDemonstrationData, OutreachDemonstration>();
        return builder
            .RegisterDbContextFactory<OutreachDb>()
            .AddSessions()
            .AddSlots()
            .AddCoverage();
    }

    private static IRequestExecutorBuilder AddSessions(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<OutreachSessionByIdDataLoader>()
        .AddDataLoader<StepsBySessionDataLoader>()
        .AddDataLoader<MembersBySessionDataLoader>()
        .AddDataLoader<ClashesBySessionDataLoader>()
        .AddTypeExtension(typeof(MemberClashes))
        .AddDataLoader<OutreachResultsDataLoader>()
        .AddTypeExtension(typeof(OutreachSessionQueries))
        .AddTypeExtension(typeof(OutreachSessionGroups))
        .AddTypeExtension(typeof(OutreachSessionNode))
        .AddTypeExtension(typeof(SessionsOfTeam))
        .AddTypeExtension(typeof(SessionsOfMember))
        .AddTypeExtension(typeof(SessionsOfCommunity))
        .AddTypeExtension(typeof(ResultsOfTeam))
        .AddTypeExtension(typeof(RequestSession))
        .AddTypeExtension(typeof(ScheduleSession))
        .AddTypeExtension(typeof(AssignSessionMembers))
        .AddTypeExtension(typeof(HoldSession))
        .AddTypeExtension(typeof(DeclineSession))
        .AddTypeExtension(typeof(CancelSession));

    private static IRequestExecutorBuilder AddSlots(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<OutreachSlotByIdDataLoader>()
        .AddDataLoader<SlotOfferByIdDataLoader>()
        .AddDataLoader<WaitingPositionDataLoader>()
        .AddTypeExtension(typeof(SlotQueries))
        .AddTypeExtension(typeof(OutreachSlotNode))
        .AddTypeExtension(typeof(SlotOfferNode))
        .AddTypeExtension(typeof(SlotsOfTeam))
        .AddTypeExtension(typeof(WaitingQueries))
        .AddTypeExtension(typeof(WaitingListOfTeam))
        .AddTypeExtension(typeof(OfferSlots))
        .AddTypeExtension(typeof(ChangeSlotPlaces));

    private static IRequestExecutorBuilder AddCoverage(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<CoveragePlanByIdDataLoader>()
        .AddDataLoader<CoverageTargetByIdDataLoader>()
        .AddDataLoader<ReachedByPlanDataLoader>()
        .AddDataLoader<ReachingSessionDataLoader>()
        .AddTypeExtension(typeof(CoveragePlanQueries))
        .AddTypeExtension(typeof(CoveragePlanNode))
        .AddTypeExtension(typeof(CoverageTargetNode))
        .AddTypeExtension(typeof(PlansOfTeam))
        .AddTypeExtension(typeof(PlansOfCommunity))
        .AddTypeExtension(typeof(PlanCoverage))
        .AddTypeExtension(typeof(AddToCoveragePlan))
        .AddTypeExtension(typeof(MoveCoverageDueDate))
        .AddTypeExtension(typeof(ArchiveCoveragePlan));
}
