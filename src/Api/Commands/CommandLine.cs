using ServiceTeams.Api.GraphQL;
using ServiceTeams.Api.Reports;
using ServiceTeams.Api.SignIn;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Api.Commands;

/// <summary>What the host does: serve, or one of the commands after <c>dotnet run --project src/Api --</c>.</summary>
internal static class CommandLine
{
    internal const int Done = 0;
    internal const int Refused = 1;
    internal const int Misunderstood = 2;

    private const string Usage = """
        Commands (none: serve):
          migrate                 bring the database to the newest migration
          seed                    the same, and load the demonstration data into an empty database
          insights rebuild        make rollups and campaigns anew from the service records
          insights check          compare them with the service records; 1 when something differs
          schema export [file]    print the GraphQL schema, or write it to the file
          import KIND FILE.csv    take over a book that a team keeps; import --help tells more
        """;

    /// <summary>The command and what it is about: what comes before the first option.</summary>
    public static string[] WordsOf(string[] args) => [.. args.TakeWhile(arg => !arg.StartsWith('-'))];

    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        switch (WordsOf(args))
        {
            case []:
                return await ServeAsync(app);
            case ["migrate"]:
                await PrepareAsync(app, demonstration: false);
                return Done;
            case ["seed"]:
                await PrepareAsync(app, demonstration: true);
                return Done;
            case ["insights", "rebuild"]:
                return await BooksCommands.RebuildAsync(app.Services);
            case ["insights", "check"]:
                return await BooksCommands.CheckAsync(app.Services);
            case ["schema", "export"]:
                Console.Out.Write(await SchemaText.PrintAsync(app.Services));
                return Done;
            case ["schema", "export", var file]:
                await File.WriteAllTextAsync(file, await SchemaText.PrintAsync(app.Services));
                return Done;
            case ["import", ..]:
                return await ImportAsync(app, args[1..]);
            default:
                Console.Error.WriteLine($"Unknown command: {string.Join(' ', WordsOf(args))}{Environment.NewLine}{Usage}");
                return Misunderstood;
        }
    }

    private static async Task<int> ServeAsync(WebApplication app)
    {
        try
        {
            app.EnsureSignIn();
        }
        catch (InvalidOperationException refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return Refused;
        }

        // The schema, and the reports that are read against it, need no database: both are made ready side by side, so that the first
        // answer comes sooner.
        var schema = Task.Run(() => app.Services.GetRequiredService<ReportCatalogue>().GetAsync().AsTask());
        await PrepareAsync(app, demonstration: app.Environment.IsDevelopment());
        try
        {
            await schema;
            app.MapServiceTeams();
            await app.RunAsync();
            return Done;
        }
        catch (Exception refusal) when (refusal is ReportFileException or TrustedDocumentException)
        {
            Console.Error.WriteLine(refusal.Message);
            return Refused;
        }
    }

    private static async Task<int> ImportAsync(WebApplication app, string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            stop.Cancel();
        };
        var command = new ImportCommand(app.Services, Console.Out, Console.Error, live: !Console.IsOutputRedirected);
        return await command.RunAsync(args, stop.Token);
    }

    private static Task PrepareAsync(WebApplication app, bool demonstration)
        => app.Services.GetRequiredService<DatabasePreparation>().RunAsync(demonstration);
}
