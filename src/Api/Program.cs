using ServiceTeams.Api;
using ServiceTeams.Api.Commands;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceTeams();
return await CommandLine.RunAsync(builder.Build(), args);
