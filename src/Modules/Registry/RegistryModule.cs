using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Registry;

/// <summary>What the host calls.</summary>
public static class RegistryModule
{
    /// <summary>Adds teams, members, communities, service points and customers.</summary>
    public static IRequestExecutorBuilder AddRegistry(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<RegistryDb, SqliteRegistryDb, SqlServerRegistryDb>(RegistryDb.Name)
            .AddSingleton<IDemonstrationData, RegistryDemonstration>()
            .AddSingleton<DemonstrationPlaces>()
            .AddSingleton<CustomerKinds>()
            .AddSingleton<CustomersServed>()
            .AddSingleton<TeamTrees>()
            .AddSingleton<IBook, CustomerBook>()
            .AddSingleton<IDistricts, Districts>()
            .AddSingleton<GroupReader>();
        return builder
            .RegisterDbContextFactory<RegistryDb>()
            .AddDataLoader<TeamByIdDataLoader>()
            .AddDataLoader<MemberByIdDataLoader>()
            .AddDataLoader<CommunityByIdDataLoader>()
            .AddDataLoader<ServicePointByIdDataLoader>()
            .AddDataLoader<ServingTeamsDataLoader>()
            .AddDataLoader<CustomerByIdDataLoader>()
            .AddDataLoader<TimelineDataLoader>()
            .AddDataLoader<AgendaDataLoader>()
            .AddTypeExtension(typeof(TeamQueries))
            .AddTypeExtension(typeof(TeamNode))
            .AddTypeExtension(typeof(FoundTeam))
            .AddTypeExtension(typeof(MemberQueries))
            .AddTypeExtension(typeof(MemberNode))
            .AddTypeExtension(typeof(MemberAgenda))
            .AddTypeExtension(typeof(EnrolMember))
            .AddTypeExtension(typeof(MoveMember))
            .AddTypeExtension(typeof(ChangeMemberContact))
            .AddTypeExtension(typeof(ReleaseMember))
            .AddTypeExtension(typeof(CommunityQueries))
            .AddTypeExtension(typeof(CommunityNode))
            .AddTypeExtension(typeof(RegisterCommunity))
            .AddTypeExtension(typeof(ChangeCommunity))
            .AddTypeExtension(typeof(ServicePointQueries))
            .AddTypeExtension(typeof(ServicePointNode))
            .AddTypeExtension(typeof(OpenServicePoint))
            .AddTypeExtension(typeof(CloseServicePoint))
            .AddTypeExtension(typeof(ChangeServicePointContact))
            .AddTypeExtension(typeof(CustomerQueries))
            .AddTypeExtension(typeof(CustomerNode))
            .AddTypeExtension(typeof(CustomerTimeline))
            .AddTypeExtension(typeof(RegisterCustomer))
            .AddTypeExtension(typeof(ChangeCustomerContact));
    }
}
