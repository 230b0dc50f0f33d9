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

    // Our dearest report costs 16,074, a page of 200 rows with all that is looked up for them 20,852. Lists below lists cost ten for each
    // parent, yet load in one statement for all of them: the limit leaves room for some levels of them.
    private const int MaxFieldCost = 100_000;

    // The objects of one answer: 200 rows with 100 below each pass (20,402), with 200 below each not (40,402).
    private const int MaxTypeCost = 25_000;

    private static readonly TimeSpan s_longestRequest = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddServiceTeamsGraphQL(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddGraphQLServer()
            .AddAuthorization()
            .AddQueryType()
            .AddMutationType()
            .AddSubscriptionType()
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
                options.MaxFieldCost = MaxFieldCost;
                options.MaxTypeCost = MaxTypeCost;
            })
            .AddRegistry()
            .AddOutreach()
            .AddAssistance()
            .AddRepairs()
            .AddEvents()
            .AddInsights()
            .AddTrustedDocuments(configuration);
        return services;
    }
}
