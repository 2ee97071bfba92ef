#include "ui/pages/log/log_window.h"

#include "ui/frame/action_book.h"
#include "ui/frame/label.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search_field.h"
#include "ui/pages/log/log_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace sincerely
{

LogWindow::LogWindow(const diagnosis::LogFile &log, ActionBook &actions, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_model(new LogModel(this))
    , m_filter(new LogFilter(*m_model, this))
    , m_trouble(new InfoBar(this))
    , m_search(new SearchField(tr("Search the log"), this))
    , m_warningsOnly(new QCheckBox(tr("Warnings only"), this))
    , m_table(new QTableView(this))
    , m_nothing(new Label(tr("No line fits. Empty the search, or switch off “Warnings only”."), Label::Voice::Secondary,
                          this))
    , m_chosen(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Log"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    buildTop(column);
    buildTable();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(theme::kInside);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_nothing);
    lines->addWidget(m_chosen);
    column->addLayout(lines, 1);
    column->addLayout(buildButtons(actions));
    connectFilter();
    fitColumns();
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 150, unit * 100);
    m_search->setFocus();
}

void LogWindow::buildTop(QLayout *column)
{
    column->addWidget(new PageHeader(tr("Log"),
                                     tr("What the program did, newest last. It stays on this machine; addresses are "
                                        "shortened, secrets and what you write are left out."),
                                     this));
    m_trouble->setObjectName(QStringLiteral("logTrouble"));
    column->addWidget(m_trouble);
    m_search->setObjectName(QStringLiteral("searchLog"));
    m_warningsOnly->setObjectName(QStringLiteral("warningsOnly"));
    m_warningsOnly->setAccessibleName(tr("Warnings only"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(theme::kBetween);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_warningsOnly);
    column->addItem(filters);
}

void LogWindow::buildTable()
{
    m_table->setObjectName(QStringLiteral("logLines"));
    m_table->setAccessibleName(tr("Lines of the log"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    m_nothing->setObjectName(QStringLiteral("noLines"));
    m_nothing->setWordWrap(true);
    m_chosen->setObjectName(QStringLiteral("chosenLine"));
    m_chosen->setAccessibleName(tr("The chosen line"));
    m_chosen->setPlaceholderText(tr("Choose a line to read it here as a whole."));
    m_chosen->setReadOnly(true);
    m_chosen->setTabChangesFocus(true);
}

QLayout *LogWindow::buildButtons(ActionBook &actions)
{
    const QString heading = tr("Log");
    QAction *find = actions.make(this, heading,
                                 {QStringLiteral("findInLog"), tr("Search the log"), QKeySequence(QKeySequence::Find)});
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    QAction *warnings = actions.make(
        this, heading,
        {QStringLiteral("toggleWarningsOnly"), tr("Warnings only"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)});
    connect(warnings, &QAction::triggered, m_warningsOnly, &QCheckBox::toggle);
    m_warningsOnly->setToolTip(warnings->toolTip());
    QAction *copy = actions.make(this, heading,
                                 {QStringLiteral("copyLog"),
                                  tr("Copy all"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                  {},
                                  tr("All lines that are shown")});
    connect(copy, &QAction::triggered, this, &LogWindow::copyAll);
    QAction *open = actions.make(
        this, heading,
        {QStringLiteral("openLogFolder"), tr("Open folder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    connect(open, &QAction::triggered, this, [this] { Q_EMIT folderRequested(m_log.folder()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    addButton(row, copy);
    addButton(row, open);
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeLog"));
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return row;
}

void LogWindow::addButton(QHBoxLayout *row, QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
}

void LogWindow::connectFilter()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &LogFilter::setText);
    connect(m_search, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_warningsOnly, &QCheckBox::toggled, m_filter, &LogFilter::setWarningsOnly);
    connect(m_search, &QLineEdit::textChanged, this, &LogWindow::showState);
    connect(m_warningsOnly, &QCheckBox::toggled, this, &LogWindow::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogWindow::showChosen);
    m_follow.setInterval(std::chrono::milliseconds(500));
    connect(&m_follow, &QTimer::timeout, this, &LogWindow::follow);
}

void LogWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    read();
    m_follow.start();
}

void LogWindow::hideEvent(QHideEvent *event)
{
    m_follow.stop();
    QDialog::hideEvent(event);
}

void LogWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void LogWindow::read()
{
    const diagnosis::LogFile::Excerpt all = m_log.everything();
    m_next = all.next;
    m_model->setLines(all.lines);
    m_table->scrollToBottom();
    showState();
}

/// Who reads the end goes on reading the end; who reads elsewhere stays there.
void LogWindow::follow()
{
    const diagnosis::LogFile::Excerpt news = m_log.since(m_next);
    m_next = news.next;
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model->append(news.lines);
    if (atEnd && !news.lines.isEmpty())
        m_table->scrollToBottom();
    showState();
}

void LogWindow::showState()
{
    m_nothing->setVisible(m_filter->rowCount() == 0 && m_model->rowCount() > 0);
    m_trouble->setText(m_log.isOnDisk() ? QString()
                                        : tr("The log cannot be written now. What is shown of this run is lost when "
                                             "the program ends. Look whether the disk is full."));
}

void LogWindow::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_chosen->setPlainText(chosen.isValid() ? diagnosis::toText(m_filter->line(chosen.row())) : QString());
}

void LogWindow::copyAll()
{
    QGuiApplication::clipboard()->setText(m_filter->shownText());
}

/// Everything but the text as wide as its words.
void LogWindow::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int icon = theme::iconSide(metrics);
    const int around = theme::kPage + theme::kInside;
    m_table->setIconSize(QSize(icon, icon));
    const QDateTime longest(QDate(2028, 12, 28), QTime(22, 58, 48, 888));
    m_table->setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(LogModel::shownTime(longest)) + around);
    int widest = 0;
    for (const auto level : {diagnosis::LogLine::Level::Debug, diagnosis::LogLine::Level::Info,
                             diagnosis::LogLine::Level::Warning, diagnosis::LogLine::Level::Error})
        widest = std::max(widest, metrics.horizontalAdvance(LogModel::kindOf({{}, level, {}, {}})));
    m_table->setColumnWidth(LogModel::KindColumn, widest + icon + around);
    m_table->setColumnWidth(LogModel::PartColumn, metrics.horizontalAdvance(QStringLiteral("confirmation")) + around);
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight(metrics));
    m_chosen->setFixedHeight(metrics.lineSpacing() * 3 + theme::kBetween);
}

} // namespace sincerely
