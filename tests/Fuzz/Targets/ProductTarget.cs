using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Fuzz.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Modules.Tests.Support;
using ServiceTeams.Api;
using ServiceTeams.Shared.Data;

namespace Fuzz.Targets;

/// <summary>
/// The product as developers run it, with its background work, on the demonstration data in a file of its own; everybody is a
/// coordinator, who may do almost everything.
/// </summary>
internal sealed partial class ProductTarget : FuzzTarget
{
    private static readonly string s_operations = Repository.File("schema/operations");
    private readonly string _folder;

    private ProductTarget(WebApplication app, string folder, bool writes)
        : base(app, static _ => true)
    {
        (_folder, Writes) = (folder, writes);
        var operations = Directory.GetFiles(s_operations, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => OperationPattern().Matches(File.ReadAllText(file)).Select(match => (
                File: file, Kind: match.Groups[1].Value, Name: match.Groups[2].Value)))
            .Where(operation => writes || operation.Kind != "mutation")
            .ToList();
        Samples = [.. operations.Select(operation => new GraphQLRequest(File.ReadAllText(operation.File), operation.Name))];
        Stored =
        [
            .. operations.Where(operation => Path.GetDirectoryName(operation.File) == s_operations)
                .Select(operation => (Path.GetFileNameWithoutExtension(operation.File), operation.Name)),
        ];
    }

    public override bool Writes { get; }

    public override bool NeverThrows => true;

    public override IReadOnlyList<GraphQLRequest> Samples { get; }

    public override IReadOnlyList<(string Id, string Operation)> Stored { get; }

    public static ProductTarget Create(bool writes)
    {
        var folder = Directory.CreateTempSubdirectory("serviceteams-fuzz-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development",
            ContentRootPath = folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
            Args = ["--urls", "http://127.0.0.1:0"],
        });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("TrustedDocuments:Folder", (string?)s_operations)]);
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        var app = builder.Build();
        app.MapServiceTeams();
        return new ProductTarget(app, folder, writes);
    }

    public override async Task StartAsync()
    {
        await Services.GetRequiredService<DatabasePreparation>().RunAsync(demonstration: true);
        await base.StartAsync();
        var reports = await Client.GetFromJsonAsync<JsonElement>(new Uri("/reports", UriKind.Relative));
        Reports = [.. reports.EnumerateArray().Select(report => new ReportAddress(
            report.GetProperty("name").GetString()!,
            [.. report.GetProperty("parameters").EnumerateArray().Select(parameter =>
                (parameter.GetProperty("name").GetString()!, TypeOf(parameter.GetProperty("type").GetString()!)))]))];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={Path.Combine(_folder, "data/serviceteams.db")}"));
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A list in an address is its items: the item's type is what is written.</summary>
    private static TypeReference TypeOf(string type) => new("SCALAR", type.Trim('[', ']', '!'), null);

    [GeneratedRegex(@"^(query|mutation|subscription) (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationPattern();
}
