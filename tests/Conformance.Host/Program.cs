using Conformance.Host.Execute;
using Conformance.Sample;

// The sample of the conformance vectors as a server of its own, on the GraphQL server that the build chose;
// beside it POST /execute, which runs an operation on any schema that comes with it.
var database = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"conformance-{Guid.NewGuid():N}.db");
try
{
    var app = SampleHost.Build(args, database);
    app.MapExecute();
    app.Run();
}
finally
{
    File.Delete(database);
}
