using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Demonstration;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs;

/// <summary>What the host calls.</summary>
public static class RepairsModule
{
    internal const string Name = "repairs";

    /// <summary>Adds repair orders.</summary>
    public static IRequestExecutorBuilder AddRepairs(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<RepairsDb, SqliteRepairsDb, SqlServerRepairsDb>(Name)
            .AddSingleton<IDemonstrationData, RepairsDemonstration>();
        return builder
            .RegisterDbContextFactory<RepairsDb>()
            .AddDataLoader<RepairOrderByIdDataLoader>()
            .AddDataLoader<StepsByOrderDataLoader>()
            .AddDataLoader<CrewByOrderDataLoader>()
            .AddDataLoader<TeamLoadDataLoader>()
            .AddTypeExtension(typeof(RepairOrderQueries))
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
            .AddTypeExtension(typeof(CancelOrder));
    }
}
