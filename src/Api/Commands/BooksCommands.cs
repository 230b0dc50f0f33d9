using ServiceTeams.Insights.Rollups;

namespace ServiceTeams.Api.Commands;

/// <summary>The commands that keep what Insights derives from its records.</summary>
internal static class BooksCommands
{
    private const int MostShown = 20;

    public static async Task<int> RebuildAsync(IServiceProvider services)
    {
        var records = await services.GetRequiredService<Books>().RebuildAsync();
        Console.Out.WriteLine($"Rollups and campaigns are made anew from {records} service records.");
        return CommandLine.Done;
    }

    public static async Task<int> CheckAsync(IServiceProvider services)
    {
        var differences = await services.GetRequiredService<Books>().CheckAsync();
        if (differences.Count == 0)
        {
            Console.Out.WriteLine("Rollups and campaigns are what the service records say.");
            return CommandLine.Done;
        }

        foreach (var difference in differences.Take(MostShown))
        {
            Console.Error.WriteLine(difference);
        }

        Console.Error.WriteLine($"{differences.Count} rows differ from the service records. 'insights rebuild' makes them anew.");
        return CommandLine.Refused;
    }
}
