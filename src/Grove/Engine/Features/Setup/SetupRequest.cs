namespace Grove.Features.Setup;

/// <summary>What a new site needs to know; the fields of the setup form.</summary>
public sealed class SetupRequest
{
    /// <summary>The site's name, as visitors read it.</summary>
    public string? SiteName { get; set; }

    /// <summary>The name of the recipe to set up with.</summary>
    public string? RecipeName { get; set; }

    /// <summary>The site's time zone as an IANA id; the machine's where none is given.</summary>
    public string? SiteTimeZone { get; set; }

    /// <summary><c>Sqlite</c> or <c>Postgres</c>.</summary>
    public string? DatabaseProvider { get; set; } = "Sqlite";

    /// <summary>How to reach the database; not needed for the embedded one.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Put before the name of each table, so that several sites can share a database.</summary>
    public string? TablePrefix { get; set; }

    /// <summary>The administrator's name to sign in with.</summary>
    public string? UserName { get; set; }

    /// <summary>The administrator's e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The administrator's password.</summary>
    public string? Password { get; set; }

    /// <summary>The password once more.</summary>
    public string? PasswordConfirmation { get; set; }
}
