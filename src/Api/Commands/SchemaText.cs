namespace ServiceTeams.Api.Commands;

/// <summary>The published contract, as the running API would give it.</summary>
internal static class SchemaText
{
    public static async Task<string> PrintAsync(IServiceProvider services)
    {
        var executor = await services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        var text = executor.Schema.ToString() ?? "";
        return text.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
