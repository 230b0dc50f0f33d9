namespace Modules.Tests.Support;

/// <summary>Finds the files of this repository from where the tests run.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    public static string File(string path) => Path.Combine(s_root, path);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Api.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
