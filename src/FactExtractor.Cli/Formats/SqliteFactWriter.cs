using FactExtractor.Facts;
using FactExtractor.Output;
using Microsoft.Data.Sqlite;

namespace FactExtractor.Cli.Formats;

/// <summary>Writes an SQLite database: tables of articles and facts, and a view a type that joins both.</summary>
internal sealed class SqliteFactWriter : IFactWriter
{
    private static readonly FactColumn[] _columns = [.. FactColumns.All.Where(column => !column.IsOfArticle)];

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _insertArticle;
    private readonly SqliteCommand _insertFact;
    private long _article;

    /// <summary>Creates the tables.</summary>
    /// <param name="path">An empty file.</param>
    public SqliteFactWriter(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        _connection.Open();

        // The file takes its place only once it is whole, so a broken one need not be repaired.
        Execute("PRAGMA journal_mode = OFF");
        Execute("PRAGMA synchronous = OFF");
        _transaction = _connection.BeginTransaction();
        Execute("""
            CREATE TABLE articles (id INTEGER PRIMARY KEY, source TEXT NOT NULL, article INTEGER NOT NULL, title TEXT, published TEXT, publisher TEXT,
                authors TEXT, editors TEXT, duplicate_of TEXT)
            """);
        Execute($"CREATE TABLE facts (article_id INTEGER NOT NULL REFERENCES articles (id), {string.Join(", ", _columns.Select(Definition))})");
        foreach (var type in FactColumns.Types)
            Execute(View(type));
        _insertArticle = Insert("articles", ["id", "source", "article", "title", "published", "publisher", "authors", "editors", "duplicate_of"]);
        _insertFact = Insert("facts", ["article_id", .. _columns.Select(column => column.Name)]);
    }

    /// <inheritdoc/>
    public void Write(ArticleFacts article) => Guard(() =>
    {
        var head = article.Head;
        string[] texts =
        [
            head.Title, head.Published?.ToString() ?? "", head.Publisher, string.Join('、', head.Authors), string.Join('、', head.Editors),
            article.DuplicateOf ?? "",
        ];
        Run(_insertArticle, [++_article, article.Source, article.Number, .. texts.Select(text => text.Length == 0 ? DBNull.Value : (object)text)]);
        foreach (var fact in article.Facts)
            Run(_insertFact, [_article, .. _columns.Select(column => ValueOf(column.Get(article, fact)))]);
    });

    /// <inheritdoc/>
    public void WriteFailure(string source, string reason)
    {
    }

    /// <inheritdoc/>
    public void Flush()
    {
    }

    /// <inheritdoc/>
    public void Complete() => Guard(() =>
    {
        Execute("CREATE INDEX articles_by_source ON articles (source, article)");
        Execute("CREATE INDEX articles_by_day ON articles (published)");
        Execute("CREATE INDEX facts_by_article ON facts (article_id)");
        Execute("CREATE INDEX facts_by_value ON facts (type, value)");
        _transaction.Commit();
        _connection.Close();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _insertArticle.Dispose();
        _insertFact.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static string Definition(FactColumn column) => Quoted(column.Name) + column.Content switch
    {
        FactColumnContent.Integer or FactColumnContent.Flag => " INTEGER",
        FactColumnContent.Number => " NUMERIC",
        _ => " TEXT",
    };

    private static string View(FactType type)
    {
        var columns = FactColumns.Of(type).Select(column => (column.IsOfArticle ? "articles." : "facts.") + Quoted(column.Name));
        return $"""
            CREATE VIEW {FactColumns.NameOf(type)}_facts AS SELECT {string.Join(", ", columns)}
            FROM facts JOIN articles ON articles.id = facts.article_id WHERE facts.type = '{FactColumns.NameOf(type)}'
            """;
    }

    // The names are our own, but "end" is a word of SQL.
    private static string Quoted(string name) => $"\"{name}\"";

    private static object ValueOf(FactValue value) => value switch
    {
        { Flag: { } flag } => flag ? 1 : 0,
        { IsAbsent: true } => DBNull.Value,
        _ => value.ToString(),
    };

    private SqliteCommand Insert(string table, IReadOnlyList<string> columns)
    {
        var command = _connection.CreateCommand();
        var names = string.Join(", ", columns.Select(Quoted));
        command.CommandText = $"INSERT INTO {table} ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"${i}"))})";
        for (var i = 0; i < columns.Count; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }

    private static void Run(SqliteCommand command, object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException error)
        {
            throw new IOException(error.Message, error);
        }
    }
}
