using ServiceTeams.Assistance;
using ServiceTeams.Events;
using ServiceTeams.Insights;
using ServiceTeams.Outreach;
using ServiceTeams.Registry;
using ServiceTeams.Repairs;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Api.GraphQL;

/// <summary>The schema: its conventions, its limits, and one line per module.</summary>
internal static class GraphQLComposition
{
    private const int DefaultPageSize = 20;
    private const int MaxPageSize = 200;
    private const int MaxDepth = 15;
    private const int MaxCost = 10_000;
    private static readonly TimeSpan s_longestRequest = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddServiceTeamsGraphQL(this IServiceCollection services)
    {
        services.AddGraphQLServer()
            .AddAuthorization()
            .AddQueryType()
            .AddMutationType()
            .AddGlobalObjectIdentification()
            .AddMutationConventions(applyToAllMutations: true)
            .AddErrorInterfaceType<IDomainError>()
            .AddErrorFilter<UnexpectedErrors>()
            .AddProjections()
            .AddFiltering()
            .AddSorting()
            .AddDbContextCursorPagingProvider()
            .ModifyPagingOptions(options =>
            {
                options.DefaultPageSize = DefaultPageSize;
                options.MaxPageSize = MaxPageSize;
                options.IncludeTotalCount = true;
            })
            .AddMaxExecutionDepthRule(MaxDepth, skipIntrospectionFields: true)
            .ModifyRequestOptions(options => options.ExecutionTimeout = s_longestRequest)
            .ModifyCostOptions(options =>
            {
                options.MaxFieldCost = MaxCost;
                options.MaxTypeCost = MaxCost;
            })
            .AddRegistry()
            .AddOutreach()
            .AddAssistance()
            .AddRepairs()
            .AddEvents()
            .AddInsights();
        return services;
    }
}
