using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Assistance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assistance_CareRecipients",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Category = table.Column<int>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitEveryDays = table.Column<int>(type: "INTEGER", nullable: false),
                    InCareSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastVisitOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpenHazardCount = table.Column<int>(type: "INTEGER", nullable: false),
                    HasLoveCard = table.Column<bool>(type: "INTEGER", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ArchiveReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_CareRecipients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assistance_ImportedRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Book = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "BINARY"),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assistance_Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Body = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assistance_Requests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assistance_Appreciations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CareRecipientId = table.Column<long>(type: "INTEGER", nullable: true),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: true),
                    FromWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    NotedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_Appreciations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_Appreciations_assistance_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalTable: "assistance_CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "assistance_CareVisits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    CareRecipientId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkDone = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    HazardsFixed = table.Column<int>(type: "INTEGER", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_CareVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_CareVisits_assistance_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalTable: "assistance_CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "assistance_LoveCards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    CareRecipientId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    RevocationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_LoveCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_LoveCards_assistance_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalTable: "assistance_CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "assistance_SafetyAssessments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CareRecipientId = table.Column<long>(type: "INTEGER", nullable: true),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssessedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    HazardCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    NotedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_SafetyAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_SafetyAssessments_assistance_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalTable: "assistance_CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "assistance_CareVisitMembers",
                columns: table => new
                {
                    CareVisitId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_CareVisitMembers", x => new { x.CareVisitId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_assistance_CareVisitMembers_assistance_CareVisits_CareVisitId",
                        column: x => x.CareVisitId,
                        principalTable: "assistance_CareVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assistance_CareCalls",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    CareRecipientId = table.Column<long>(type: "INTEGER", nullable: false),
                    LoveCardId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Request = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    WorkDone = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    ArrivalMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    ServiceMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_CareCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_CareCalls_assistance_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalTable: "assistance_CareRecipients",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_assistance_CareCalls_assistance_LoveCards_LoveCardId",
                        column: x => x.LoveCardId,
                        principalTable: "assistance_LoveCards",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "assistance_Hazards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    SafetyAssessmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    CareRecipientId = table.Column<long>(type: "INTEGER", nullable: true),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FixedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FixedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DaysOpen = table.Column<int>(type: "INTEGER", nullable: true),
                    FixNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    CareVisitId = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_Hazards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_Hazards_assistance_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalTable: "assistance_CareRecipients",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_assistance_Hazards_assistance_CareVisits_CareVisitId",
                        column: x => x.CareVisitId,
                        principalTable: "assistance_CareVisits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_assistance_Hazards_assistance_SafetyAssessments_SafetyAssessmentId",
                        column: x => x.SafetyAssessmentId,
                        principalTable: "assistance_SafetyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assistance_SafetyAssessmentMembers",
                columns: table => new
                {
                    SafetyAssessmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_SafetyAssessmentMembers", x => new { x.SafetyAssessmentId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_assistance_SafetyAssessmentMembers_assistance_SafetyAssessments_SafetyAssessmentId",
                        column: x => x.SafetyAssessmentId,
                        principalTable: "assistance_SafetyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assistance_CareCallMembers",
                columns: table => new
                {
                    CareCallId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_CareCallMembers", x => new { x.CareCallId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_assistance_CareCallMembers_assistance_CareCalls_CareCallId",
                        column: x => x.CareCallId,
                        principalTable: "assistance_CareCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assistance_CareCallSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CareCallId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assistance_CareCallSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assistance_CareCallSteps_assistance_CareCalls_CareCallId",
                        column: x => x.CareCallId,
                        principalTable: "assistance_CareCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Appreciations_CareRecipientId",
                table: "assistance_Appreciations",
                column: "CareRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Appreciations_CommunityId",
                table: "assistance_Appreciations",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Appreciations_CustomerId",
                table: "assistance_Appreciations",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Appreciations_TeamId_ReceivedOn",
                table: "assistance_Appreciations",
                columns: new[] { "TeamId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCallMembers_MemberId",
                table: "assistance_CareCallMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCallSteps_CareCallId",
                table: "assistance_CareCallSteps",
                column: "CareCallId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCalls_AskedAt",
                table: "assistance_CareCalls",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCalls_CareRecipientId",
                table: "assistance_CareCalls",
                column: "CareRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCalls_CommunityId",
                table: "assistance_CareCalls",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCalls_CustomerId_AskedAt",
                table: "assistance_CareCalls",
                columns: new[] { "CustomerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCalls_LoveCardId",
                table: "assistance_CareCalls",
                column: "LoveCardId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareCalls_TeamId_Status",
                table: "assistance_CareCalls",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareRecipients_CommunityId",
                table: "assistance_CareRecipients",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareRecipients_CustomerId",
                table: "assistance_CareRecipients",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareRecipients_NextDueOn",
                table: "assistance_CareRecipients",
                column: "NextDueOn");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareRecipients_TeamId_NextDueOn",
                table: "assistance_CareRecipients",
                columns: new[] { "TeamId", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareVisitMembers_MemberId",
                table: "assistance_CareVisitMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareVisits_CareRecipientId_Status",
                table: "assistance_CareVisits",
                columns: new[] { "CareRecipientId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareVisits_CommunityId",
                table: "assistance_CareVisits",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareVisits_CustomerId_StartedAt",
                table: "assistance_CareVisits",
                columns: new[] { "CustomerId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_CareVisits_TeamId_Status",
                table: "assistance_CareVisits",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Hazards_CareRecipientId_FixedOn",
                table: "assistance_Hazards",
                columns: new[] { "CareRecipientId", "FixedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Hazards_CareVisitId",
                table: "assistance_Hazards",
                column: "CareVisitId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Hazards_CommunityId",
                table: "assistance_Hazards",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Hazards_CustomerId",
                table: "assistance_Hazards",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Hazards_SafetyAssessmentId",
                table: "assistance_Hazards",
                column: "SafetyAssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Hazards_TeamId_FixedOn",
                table: "assistance_Hazards",
                columns: new[] { "TeamId", "FixedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_ImportedRows_Book_Number",
                table: "assistance_ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LoveCards_OneValidCard",
                table: "assistance_LoveCards",
                column: "CareRecipientId",
                unique: true,
                filter: "[RevokedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_LoveCards_CareRecipientId_IssuedOn",
                table: "assistance_LoveCards",
                columns: new[] { "CareRecipientId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_LoveCards_Number",
                table: "assistance_LoveCards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assistance_LoveCards_TeamId_IssuedOn",
                table: "assistance_LoveCards",
                columns: new[] { "TeamId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Outbox_Key",
                table: "assistance_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Requests_Actor_RequestId",
                table: "assistance_Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assistance_SafetyAssessmentMembers_MemberId",
                table: "assistance_SafetyAssessmentMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_SafetyAssessments_CareRecipientId",
                table: "assistance_SafetyAssessments",
                column: "CareRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_SafetyAssessments_CommunityId",
                table: "assistance_SafetyAssessments",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_SafetyAssessments_CustomerId_StartedAt",
                table: "assistance_SafetyAssessments",
                columns: new[] { "CustomerId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_assistance_SafetyAssessments_TeamId_AssessedAt",
                table: "assistance_SafetyAssessments",
                columns: new[] { "TeamId", "AssessedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assistance_Appreciations");

            migrationBuilder.DropTable(
                name: "assistance_CareCallMembers");

            migrationBuilder.DropTable(
                name: "assistance_CareCallSteps");

            migrationBuilder.DropTable(
                name: "assistance_CareVisitMembers");

            migrationBuilder.DropTable(
                name: "assistance_Hazards");

            migrationBuilder.DropTable(
                name: "assistance_ImportedRows");

            migrationBuilder.DropTable(
                name: "assistance_Outbox");

            migrationBuilder.DropTable(
                name: "assistance_Requests");

            migrationBuilder.DropTable(
                name: "assistance_SafetyAssessmentMembers");

            migrationBuilder.DropTable(
                name: "assistance_CareCalls");

            migrationBuilder.DropTable(
                name: "assistance_CareVisits");

            migrationBuilder.DropTable(
                name: "assistance_SafetyAssessments");

            migrationBuilder.DropTable(
                name: "assistance_LoveCards");

            migrationBuilder.DropTable(
                name: "assistance_CareRecipients");
        }
    }
}
