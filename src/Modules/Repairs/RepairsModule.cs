using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Repairs.Connections;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Demonstration;
using ServiceTeams.Repairs.Imports;
using ServiceTeams.Repairs.Interruptions;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.Reliability;
using ServiceTeams.Repairs.SupplyCards;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Timeline;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Repairs;

/// <summary>What the host calls.</summary>
public static class RepairsModule
{
    internal const string Name = "repairs";

    /// <summary>Adds repair orders, emergency supply cards and service connections.</summary>
    public static IRequestExecutorBuilder AddRepairs(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<RepairsDb, SqliteRepairsDb, SqlServerRepairsDb>(Name)
            .AddChangeFeed<RepairsDb, RepairOrder>(Name)
            .AddSingleton<ICustomerServiceSource, OrdersInTimeline>()
            .AddSingleton<ICustomerServiceSource, CardsInTimeline>()
            .AddSingleton<ICustomerServiceSource, ConnectionsInTimeline>()
            .AddSingleton<IAgendaSource, OrdersInAgenda>()
            .AddSingleton<IDemonstrationData, RepairsDemonstration>()
            .AddSingleton<IBook, RepairOrderBook>()
            .AddSingleton<ReliabilityReader>()
            .AddPlanning();
        return builder
            .RegisterDbContextFactory<RepairsDb>()
            .AddPlanning()
            .AddDataLoader<RepairOrderByIdDataLoader>()
            .AddDataLoader<StepsByOrderDataLoader>()
            .AddDataLoader<CrewByOrderDataLoader>()
            .AddDataLoader<TeamLoadDataLoader>()
            .AddTypeExtension(typeof(RepairOrderQueries))
            .AddTypeExtension(typeof(RepairOrderGroups))
            .AddTypeExtension(typeof(RepairOrderNode))
            .AddTypeExtension(typeof(DispatchCandidates))
            .AddTypeExtension(typeof(OrdersOfTeam))
            .AddTypeExtension(typeof(OrdersOfMember))
            .AddTypeExtension(typeof(OrdersOfCommunity))
            .AddTypeExtension(typeof(OrdersOfCustomer))
            .AddTypeExtension(typeof(ReportFault))
            .AddTypeExtension(typeof(DispatchTeam))
            .AddTypeExtension(typeof(ArriveAtFault))
            .AddTypeExtension(typeof(RestoreSupply))
            .AddTypeExtension(typeof(CloseOrder))
            .AddTypeExtension(typeof(RepairOrderWatching))
            .AddTypeExtension(typeof(CancelOrder))
            .AddType<IInterruption>()
            .AddTypeExtension(typeof(ReliabilityQueries))
            .AddDataLoader<SupplyCardByIdDataLoader>()
            .AddDataLoader<SupplyCardByOrderDataLoader>()
            .AddDataLoader<RepaymentsByCardDataLoader>()
            .AddTypeExtension(typeof(SupplyCardQueries))
            .AddTypeExtension(typeof(SupplyCardNode))
            .AddTypeExtension(typeof(SupplyCardOfOrder))
            .AddTypeExtension(typeof(CardsOfCustomer))
            .AddTypeExtension(typeof(CardsOfTeam))
            .AddTypeExtension(typeof(CardsOfCommunity))
            .AddTypeExtension(typeof(IssueSupplyCard))
            .AddTypeExtension(typeof(RepaySupplyCard))
            .AddTypeExtension(typeof(RevokeSupplyCard))
            .AddDataLoader<ServiceConnectionByIdDataLoader>()
            .AddDataLoader<StepsByConnectionDataLoader>()
            .AddTypeExtension(typeof(ServiceConnectionQueries))
            .AddTypeExtension(typeof(ServiceConnectionGroups))
            .AddTypeExtension(typeof(ServiceConnectionNode))
            .AddTypeExtension(typeof(ConnectionsOfCustomer))
            .AddTypeExtension(typeof(ConnectionsOfTeam))
            .AddTypeExtension(typeof(ConnectionsOfCommunity))
            .AddTypeExtension(typeof(ApplyForConnection))
            .AddTypeExtension(typeof(SurveyConnection))
            .AddTypeExtension(typeof(ApproveConnection))
            .AddTypeExtension(typeof(ConnectSupply))
            .AddTypeExtension(typeof(RejectConnection));
    }
}
