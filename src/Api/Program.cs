using ServiceTeams.Api;
using ServiceTeams.Api.Commands;

// The host reads options only. Of the words before them a path like /books/log.csv would be an option to it, which takes the next
// one for its value: then the import would go into another database than the one that was named.
var builder = WebApplication.CreateBuilder(args[CommandLine.WordsOf(args).Length..]);
builder.AddServiceTeams();
return await CommandLine.RunAsync(builder.Build(), args);
