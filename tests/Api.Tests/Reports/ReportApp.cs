using Microsoft.Extensions.Configuration;
using Modules.Tests.Support;

namespace Api.Tests.Reports;

/// <summary>The product with reports of its own beside those it carries.</summary>
public sealed class ReportApp : TestApp, IAsyncLifetime
{
    private readonly string _folder;

    public ReportApp()
        : this(Directory.CreateTempSubdirectory("reports-").FullName)
    {
    }

    private ReportApp(string folder)
        : base(builder => builder.Configuration.AddInMemoryCollection([new("Reports:Folder", folder)]))
    {
        _folder = folder;
        Add("symptoms", "query Symptoms { repairOrderGroups(by: [DAY]) { count } }");
        Add("orders", """
            # Every order.
            query Orders($first: Int! = 5, $after: String, $where: RepairOrderFilterInput) {
              repairOrders(first: $first, after: $after, where: $where, order: [{ id: ASC }]) {
                nodes { symptom team { name } promisedMinutes rating keptPromise community { name } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """);
        Add("places", """
            query Places($first: Int! = 200, $after: String) {
              repairOrders(first: $first, after: $after) {
                nodes { symptom place customer { name } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """);
        Add("typed", """
            query Typed($first: Int! = 5, $after: String, $flag: Boolean, $at: DateTime, $team: ID!, $minutes: Int) {
              repairOrders(
                first: $first
                after: $after
                where: { keptPromise: { eq: $flag }, reportedAt: { gte: $at }, teamId: { eq: $team }, promisedMinutes: { eq: $minutes } }
              ) {
                nodes { symptom }
                pageInfo { hasNextPage endCursor }
              }
            }
            """);
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Add(string name, string document) => File.WriteAllText(Path.Combine(_folder, $"{name}.graphql"), document);
}
