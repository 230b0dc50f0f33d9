using Conformance.Sample;

// The sample of the conformance vectors as a server of its own, on the GraphQL server that the build chose.
var database = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"conformance-{Guid.NewGuid():N}.db");
try
{
    SampleHost.Build(args, database).Run();
}
finally
{
    File.Delete(database);
}
